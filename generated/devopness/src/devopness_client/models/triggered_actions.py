from .._runtime import Model
from .triggered_action_stats_list import TriggeredActionStatsList
from .triggered_action_summary import TriggeredActionSummary


class TriggeredActions(Model):
    operations: TriggeredActionStatsList | None = None
    summary: TriggeredActionSummary | None = None
