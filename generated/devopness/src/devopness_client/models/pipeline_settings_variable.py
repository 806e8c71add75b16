from .._runtime import Model
from .field_hint import FieldHint


class PipelineSettingsVariable(Model):
    hint: FieldHint | None = None
    human_readable: str | None = None
    name: str | None = None
    required: bool | None = None
    type: str | None = None
