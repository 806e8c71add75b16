from .._runtime import Model


class PasswordResetResponse(Model):
    message: str
    """What came of the request."""
