package org.zairyu.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.zairyu.document.DocumentStore;
import org.zairyu.filing.ApplicationDetail;
import org.zairyu.filing.ApplicationDirectory;
import org.zairyu.web.page.Download;
import org.zairyu.web.security.CurrentUser;

/** Hands the user the files of their own applications; anybody else's are not there. */
@WebServlet("/portal/file")
public class FileServlet extends HttpServlet {

    @Inject
    CurrentUser me;

    @Inject
    ApplicationDirectory directory;

    @Inject
    DocumentStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        String what = request.getParameter("what");
        if (id == null || what == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<ApplicationDetail.AttachedFile> file = find(directory.detail(me.actor(), Long.parseLong(id)), what);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean photo = file.get().pages() == 0;
        Download.begin(
                response, photo ? "image/jpeg" : "application/pdf", file.get().name(), photo);
        response.setContentLengthLong(file.get().size());
        store.copyTo(file.get().id(), response.getOutputStream());
    }

    private static Optional<ApplicationDetail.AttachedFile> find(ApplicationDetail detail, String what) {
        return switch (what) {
            case "documents" -> Optional.ofNullable(detail.documents());
            case "photo" -> Optional.ofNullable(detail.photo());
            case "proposed" -> Optional.ofNullable(detail.proposedPhoto());
            default -> detail.rounds().stream()
                    .filter(round -> String.valueOf(round.number()).equals(what) && round.file() != null)
                    .map(ApplicationDetail.Round::file)
                    .findFirst();
        };
    }
}
