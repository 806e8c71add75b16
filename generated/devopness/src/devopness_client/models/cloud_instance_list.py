from typing import TypeAlias

from .cloud_instance_relation import CloudInstanceRelation

CloudInstanceList: TypeAlias = list[CloudInstanceRelation]
