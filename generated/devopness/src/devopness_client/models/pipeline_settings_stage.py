from .._runtime import Model
from .field_hint import FieldHint


class PipelineSettingsStage(Model):
    value: str | None = None
    human_readable: str | None = None
    hint: FieldHint | None = None
