from typing import TypeAlias

from .hook_incoming_settings import HookIncomingSettings
from .hook_outgoing_settings import HookOutgoingSettings

HookSettings: TypeAlias = HookIncomingSettings | HookOutgoingSettings
