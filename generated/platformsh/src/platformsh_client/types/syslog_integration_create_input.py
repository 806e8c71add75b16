"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class SyslogIntegrationCreateInputDict(TypedDict):
    """`SyslogIntegrationCreateInput` with the property names used in JSON."""

    auth_mode: NotRequired[types.SyslogIntegrationCreateInputAuthMode]

    auth_token: NotRequired[str]

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    facility: NotRequired[int]

    host: NotRequired[str]

    message_format: NotRequired[types.SyslogIntegrationCreateInputMessageFormat]

    port: NotRequired[int]

    protocol: NotRequired[types.SyslogIntegrationCreateInputProtocol]

    tls_verify: NotRequired[bool]

    type: str


SyslogIntegrationCreateInput: TypeAlias = (
    models.SyslogIntegrationCreateInput | SyslogIntegrationCreateInputDict
)
