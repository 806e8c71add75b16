from .._runtime import Model
from .action_summary_target import ActionSummaryTarget


class ActionSummary(Model):
    targets: ActionSummaryTarget
