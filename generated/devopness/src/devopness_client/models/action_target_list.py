from typing import TypeAlias

from .action_target import ActionTarget

ActionTargetList: TypeAlias = list[ActionTarget]
