from .._runtime import Model


class RefObject(Model):
    sha: str
    type: str


class Ref(Model):
    id: str
    object: RefObject
    ref: str
    sha: str
