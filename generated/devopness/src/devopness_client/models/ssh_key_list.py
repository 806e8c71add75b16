from typing import TypeAlias

from .ssh_key_relation import SshKeyRelation

SshKeyList: TypeAlias = list[SshKeyRelation]
