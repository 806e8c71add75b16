from .._runtime import Model
from .field_hint import FieldHint


class StaticEnvironmentType(Model):
    hint: FieldHint
    human_readable: str
    value: str
