"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class SyslogIntegrationPatchDict(TypedDict):
    """`SyslogIntegrationPatch` by the names of the wire."""

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
