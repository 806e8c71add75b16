from typing import TypeAlias

from .personal_access_token_relation import PersonalAccessTokenRelation

PersonalAccessTokenList: TypeAlias = list[PersonalAccessTokenRelation]
