from typing import TypeAlias

from .service_relation import ServiceRelation

ServiceList: TypeAlias = list[ServiceRelation]
