from typing import TypeAlias

from .activity import Activity

ActivityCollection: TypeAlias = list[Activity]
