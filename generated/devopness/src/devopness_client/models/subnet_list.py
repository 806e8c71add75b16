from typing import TypeAlias

from .subnet_relation import SubnetRelation

SubnetList: TypeAlias = list[SubnetRelation]
