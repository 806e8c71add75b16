from .._runtime import Model
from .field_hint import FieldHint
from .trigger_event import TriggerEvent


class DeploymentDefaultStep(Model):
    value: TriggerEvent
    human_readable: str
    hint: FieldHint
