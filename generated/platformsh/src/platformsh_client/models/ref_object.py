from .._runtime import Model


class RefObject(Model):
    sha: str
    type: str
