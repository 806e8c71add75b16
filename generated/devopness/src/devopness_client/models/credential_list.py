from typing import TypeAlias

from .credential_relation import CredentialRelation

CredentialList: TypeAlias = list[CredentialRelation]
