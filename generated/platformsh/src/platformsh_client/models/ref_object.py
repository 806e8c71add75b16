from .._runtime import Model


class RefObject(Model):
    type: str
    sha: str
