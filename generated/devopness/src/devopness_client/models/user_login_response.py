from .._runtime import Model


class UserLoginResponse(Model):
    access_token: str
    """The token to send with each request, a JWT."""

    expires_in: int
    """Seconds from the issue of the token until it expires."""

    refresh_token: str
    """Token that gets a new access token without logging in again."""

    token_type: str
    """Scheme under which to send the access token."""
