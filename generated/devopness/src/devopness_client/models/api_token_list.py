from typing import TypeAlias

from .api_token_relation import ApiTokenRelation

ApiTokenList: TypeAlias = list[ApiTokenRelation]
