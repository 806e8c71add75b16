from .._runtime import Model
from .ref_object import RefObject


class Ref(Model):
    id: str
    ref: str
    object: RefObject
    sha: str
