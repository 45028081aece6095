package org.zairyu.web.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/** An answer that nobody gets, because another one is given in its place: what the page does counts, not what it says. */
final class Unheard extends HttpServletResponseWrapper {

    private int status = SC_OK;

    Unheard(HttpServletResponse response) {
        super(response);
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int next) {
        status = next;
    }

    @Override
    public void sendError(int next) {
        status = next;
    }

    @Override
    public void sendError(int next, String message) {
        status = next;
    }

    @Override
    public void sendRedirect(String location) {
        status = SC_SEE_OTHER;
    }

    @Override
    public void setHeader(String name, String value) {
        // nobody gets it
    }

    @Override
    public void addHeader(String name, String value) {
        // nobody gets it
    }

    @Override
    public void addCookie(Cookie cookie) {
        // nobody gets it
    }

    @Override
    public void setContentType(String type) {
        // the next page has its own
    }

    @Override
    public void setContentLength(int length) {
        // the next page has its own
    }

    @Override
    public void setContentLengthLong(long length) {
        // the next page has its own
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Nowhere();
    }

    @Override
    public void flushBuffer() {
        // nothing may go out before the page that is meant
    }

    private static final class Nowhere extends ServletOutputStream {

        private final OutputStream nothing = OutputStream.nullOutputStream();

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("not asynchronous");
        }

        @Override
        public void write(int next) throws IOException {
            nothing.write(next);
        }
    }
}
