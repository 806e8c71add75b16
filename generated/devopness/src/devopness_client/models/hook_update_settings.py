from typing import TypeAlias

from .hook_incoming_settings import HookIncomingSettings, HookOutgoingSettings

HookUpdateSettings: TypeAlias = HookIncomingSettings | HookOutgoingSettings
