from .._runtime import Model


class UserResendVerification(Model):
    email: str
