package org.zairyu.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.zairyu.document.Intake;
import org.zairyu.document.Reason;
import org.zairyu.document.Received;
import org.zairyu.document.Refusal;
import org.zairyu.document.StoredFile;
import org.zairyu.filing.AnswerRequestDesk;
import org.zairyu.filing.AttachmentDesk;
import org.zairyu.filing.WrongState;
import org.zairyu.text.Texts;
import org.zairyu.web.page.PageLanguage;
import org.zairyu.web.security.CurrentUser;

/**
 * Takes one file in: the raw body from our script, counted while it streams, or an ordinary form where there is no
 * script. The answer is the page that the file was sent from, which says what became of it.
 */
@WebServlet("/portal/upload")
@MultipartConfig(
        maxFileSize = UploadServlet.MOST,
        maxRequestSize = UploadServlet.MOST + 65536,
        fileSizeThreshold = 65536)
public class UploadServlet extends HttpServlet {

    /** A little over the limit: what is over it is told by our own words, what is far over it is not read on. */
    static final long MOST = 11L * 1024 * 1024;

    @Inject
    CurrentUser me;

    @Inject
    Intake intake;

    @Inject
    AttachmentDesk attachments;

    @Inject
    AnswerRequestDesk answers;

    @Inject
    UploadOutcome outcome;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UploadAddress> address = UploadAddress.of(request.getQueryString());
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        UploadAddress to = address.get();
        boolean raw = request.getHeader("X-Zairyu-Token") != null;
        try {
            if (raw) {
                receiveRaw(request, to);
            } else {
                receiveForm(request, to);
            }
            outcome.taken(to.id());
        } catch (Refusal refusal) {
            outcome.refused(to.id(), refusal.words(locale(request)));
        } catch (WrongState filed) {
            outcome.refused(to.id(), Texts.get(locale(request), "staff.upload.closed"));
        } catch (ForeignForm e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (raw) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + to.page());
        }
    }

    private void receiveRaw(HttpServletRequest request, UploadAddress to) throws IOException, Refusal, ForeignForm {
        requireToken(request.getHeader("X-Zairyu-Token"));
        String name = request.getHeader("X-Zairyu-Name");
        String decoded = name == null ? "" : URLDecoder.decode(name, StandardCharsets.UTF_8);
        take(to, decoded, request.getInputStream());
    }

    private void receiveForm(HttpServletRequest request, UploadAddress to) throws IOException, Refusal, ForeignForm {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            throw new ForeignForm();
        }
        Part file;
        try {
            Part token = request.getPart("token");
            requireToken(
                    token == null ? null : new String(token.getInputStream().readNBytes(100), StandardCharsets.UTF_8));
            file = request.getPart("file");
        } catch (ServletException | IllegalStateException e) {
            throw to.kind().tooLarge();
        }
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            throw new Refusal(Reason.NONE_CHOSEN);
        }
        try (InputStream content = file.getInputStream()) {
            take(to, file.getSubmittedFileName(), content);
        } finally {
            file.delete();
        }
    }

    private void take(UploadAddress to, String name, InputStream content) throws IOException, Refusal {
        try (Received received = intake.receive(to.kind(), name, content)) {
            switch (to.what()) {
                case "documents" -> attachments.attachDocuments(me.actor(), to.id(), received);
                case "photo" -> attachments.proposePhoto(me.actor(), to.id(), received);
                default -> answer(to, received);
            }
        }
    }

    private void answer(UploadAddress to, Received received) throws IOException, Refusal {
        try (Received whole = intake.withDeclaration(answers.declaration(me.actor(), to.id()), received)) {
            answers.attach(me.actor(), to.id(), whole);
        }
    }

    private void requireToken(String token) throws ForeignForm {
        byte[] sent = token == null ? new byte[0] : token.getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(sent, outcome.getValue().getBytes(StandardCharsets.UTF_8))) {
            throw new ForeignForm();
        }
    }

    private static Locale locale(HttpServletRequest request) {
        return PageLanguage.of(request);
    }

    /** The file was not sent from a page of ours. */
    private static final class ForeignForm extends Exception {}

    /** Where a file is for, from the address alone: reading a parameter would read the body. */
    record UploadAddress(long id, String what) {

        static Optional<UploadAddress> of(String query) {
            if (query == null || !query.matches("id=\\d{1,18}&what=(documents|photo|answer)")) {
                return Optional.empty();
            }
            String[] parts = query.split("[=&]");
            return Optional.of(new UploadAddress(Long.parseLong(parts[1]), parts[3]));
        }

        StoredFile.Kind kind() {
            return what.equals("photo") ? StoredFile.Kind.PHOTO : StoredFile.Kind.DOCUMENT;
        }

        String page() {
            return "/portal/" + what + ".xhtml?id=" + id;
        }
    }
}
