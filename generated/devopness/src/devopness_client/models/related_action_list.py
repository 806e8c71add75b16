from typing import TypeAlias

from .related_action import RelatedAction

RelatedActionList: TypeAlias = list[RelatedAction]
