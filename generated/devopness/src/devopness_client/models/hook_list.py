from typing import TypeAlias

from .hook_relation import HookRelation

HookList: TypeAlias = list[HookRelation]
