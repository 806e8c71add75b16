"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CloudWatchExportConfigDict(TypedDict):
    """`CloudWatchExportConfig` by the names of the wire."""

    enabled: bool


CloudWatchExportConfig: TypeAlias = models.CloudWatchExportConfig | CloudWatchExportConfigDict
