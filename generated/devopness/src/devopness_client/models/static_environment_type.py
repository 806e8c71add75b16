from .._runtime import Model
from .field_hint import FieldHint


class StaticEnvironmentType(Model):
    value: str
    human_readable: str
    hint: FieldHint
