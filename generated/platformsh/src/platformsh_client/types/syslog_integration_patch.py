"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class SyslogIntegrationPatchDict(TypedDict):
    """`SyslogIntegrationPatch` with the property names used in JSON."""

    auth_mode: NotRequired[types.SyslogIntegrationPatchAuthMode]

    auth_token: NotRequired[str]

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    facility: NotRequired[int]

    host: NotRequired[str]

    message_format: NotRequired[types.SyslogIntegrationPatchMessageFormat]

    port: NotRequired[int]

    protocol: NotRequired[types.SyslogIntegrationPatchProtocol]

    tls_verify: NotRequired[bool]

    type: str


SyslogIntegrationPatch: TypeAlias = models.SyslogIntegrationPatch | SyslogIntegrationPatchDict
