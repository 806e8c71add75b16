from .._runtime import Model
from .field_hint import FieldHint


class PipelineSettingsVariable(Model):
    name: str | None = None
    human_readable: str | None = None
    hint: FieldHint | None = None
    type: str | None = None
    required: bool | None = None
