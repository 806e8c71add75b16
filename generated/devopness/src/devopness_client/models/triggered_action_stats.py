from .._runtime import Model
from .triggered_action_summary import TriggeredActionSummary


class TriggeredActionStats(Model):
    action_type: str | None = None
    action_type_human_readable: str | None = None
    resource_type: str | None = None
    resource_type_human_readable: str | None = None
    summary: TriggeredActionSummary | None = None
