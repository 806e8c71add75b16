from .._runtime import Model


class PasswordResetResponse(Model):
    message: str
