from .._runtime import Model


class Credentials(Model):
    host: str
    login: str
    password: str
    port: int
