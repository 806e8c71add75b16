from .._runtime import Model


class PasswordUserReset(Model):
    token: str
    email: str
    password: str
    password_confirmation: str
