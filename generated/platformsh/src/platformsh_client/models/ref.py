from .._runtime import Model
from .ref_object import RefObject


class Ref(Model):
    id: str
    object: RefObject
    ref: str
    sha: str
