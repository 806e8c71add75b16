from .._runtime import Model


class Credentials(Model):
    host: str
    port: int
    login: str
    password: str
