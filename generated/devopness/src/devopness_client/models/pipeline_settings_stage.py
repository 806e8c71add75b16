from .._runtime import Model
from .field_hint import FieldHint


class PipelineSettingsStage(Model):
    hint: FieldHint | None = None
    human_readable: str | None = None
    value: str | None = None
