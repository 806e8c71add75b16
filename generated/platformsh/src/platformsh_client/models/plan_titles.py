from typing import TypeAlias

PlanTitles: TypeAlias = dict[str, str]
