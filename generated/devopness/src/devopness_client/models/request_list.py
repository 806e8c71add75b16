from typing import TypeAlias

from .request_relation import RequestRelation

RequestList: TypeAlias = list[RequestRelation]
