from .._runtime import Model
from .field_hint import FieldHint


class ScriptRunner(Model):
    value: str
    human_readable: str
    hint: FieldHint
