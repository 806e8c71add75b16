from typing import TypeAlias

from .action_relation import ActionRelation

ActionList: TypeAlias = list[ActionRelation]
