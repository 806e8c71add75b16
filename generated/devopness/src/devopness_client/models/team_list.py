from typing import TypeAlias

from .team_relation import TeamRelation

TeamList: TypeAlias = list[TeamRelation]
