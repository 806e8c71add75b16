from .._runtime import Model


class PasswordUserReset(Model):
    email: str
    password: str
    password_confirmation: str
    token: str
