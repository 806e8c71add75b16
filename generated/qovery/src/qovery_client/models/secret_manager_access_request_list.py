from typing import TypeAlias

from .secret_manager_access_request import SecretManagerAccessRequest

SecretManagerAccessRequestList: TypeAlias = list[SecretManagerAccessRequest]
