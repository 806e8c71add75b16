from typing import TypeAlias

from .triggered_action_stats import TriggeredActionStats

TriggeredActionStatsList: TypeAlias = list[TriggeredActionStats]
