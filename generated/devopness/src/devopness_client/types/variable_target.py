"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

VariableTarget: TypeAlias = (
    models.VariableTarget
    | Literal[
        "my-cnf",
        "newrelic-infra-yml",
        "nginx-http-server",
        "nginx-http",
        "nginx-main",
        "os-env-var",
        "php-cli_php-ini",
        "php-fpm_php-fpm-conf",
        "php-fpm_php-ini",
        "php-fpm_pool-d-www-conf",
        "redis-conf",
        "resource-config-file",
        "resource-symlink",
        "supervisord-conf",
        "sysctl-conf",
    ]
)


VariableType: TypeAlias = models.VariableType | Literal["file", "symlink", "variable"]
