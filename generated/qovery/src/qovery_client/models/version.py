from .._runtime import Model


class Version(Model):
    name: str
