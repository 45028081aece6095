package org.zairyu.micro;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells tests outside the server how many refusals of a thing the audit trail holds, % standing for any. Only the tests' WAR has it. */
@WebServlet("/probe/refusals")
public class AuditProbe extends HttpServlet {
    @Resource(lookup = "java:app/jdbc/main")
    private DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Connection connection = source.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from audit_entry where result = 'REFUSED' and action like ? and subject like ?")) {
            count.setString(1, request.getParameter("action"));
            count.setString(2, request.getParameter("subject"));
            try (ResultSet result = count.executeQuery()) {
                result.next();
                response.getWriter().print(result.getInt(1));
            }
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
    }
}
