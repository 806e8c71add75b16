from typing import TypeAlias

from .action_target_credential_data import ActionTargetCredentialData
from .action_target_network_data import ActionTargetNetworkData
from .action_target_server_data import ActionTargetServerData

ActionTargetData: TypeAlias = (
    ActionTargetCredentialData | ActionTargetNetworkData | ActionTargetServerData
)
