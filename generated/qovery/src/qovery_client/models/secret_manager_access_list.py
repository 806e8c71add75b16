from typing import TypeAlias

from .secret_manager_access import SecretManagerAccess

SecretManagerAccessList: TypeAlias = list[SecretManagerAccess]
