from .._runtime import Model
from .field_hint import FieldHint
from .trigger_event import TriggerEvent


class DeploymentDefaultStep(Model):
    hint: FieldHint
    human_readable: str
    value: TriggerEvent
