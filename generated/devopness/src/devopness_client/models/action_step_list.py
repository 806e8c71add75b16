from typing import TypeAlias

from .action_step import ActionStep

ActionStepList: TypeAlias = list[ActionStep]
